// The usual way to write such an engine by hand: sample by sample, flat Float64Arrays, Math.tanh.
(function () {
  "use strict";

  function random(seed) {
    let state = seed;
    return function () {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 0) / 4294967296;
    };
  }

  // 250 points of a spiral of two arms, as rows of features
  function spiral(inputs) {
    const rows = new Float64Array(250 * inputs);
    const targets = new Float64Array(250);
    for (let i = 0; i < 250; i++) {
      const n = ((i * 101) % 250) / 2; // mixed, both arms in turn
      const along = Math.floor(n) / 125;
      const arm = ((i * 101) % 250) % 2;
      const t = 1.75 * along * 2 * Math.PI + arm * Math.PI;
      const x = 5 * along * Math.sin(t);
      const y = 5 * along * Math.cos(t);
      const all = [x, y, x * x, y * y, x * y, Math.sin(x), Math.sin(y)];
      for (let f = 0; f < inputs; f++) rows[i * inputs + f] = all[f];
      targets[i] = arm === 0 ? 1 : -1;
    }
    return { rows, targets };
  }

  function network(sizes) {
    const next = random(1);
    const layers = [];
    for (let l = 1; l < sizes.length; l++) {
      const inputs = sizes[l - 1];
      const units = sizes[l];
      const weights = new Float64Array(inputs * units);
      for (let k = 0; k < weights.length; k++) weights[k] = next() - 0.5;
      layers.push({
        inputs, units, weights,
        biases: new Float64Array(units).fill(0.1),
        outputs: new Float64Array(units),
        errors: new Float64Array(units),
        weightGradients: new Float64Array(inputs * units),
        biasGradients: new Float64Array(units),
      });
    }
    return layers;
  }

  function forward(layers, rows, at) {
    let from = rows;
    let offset = at;
    for (let l = 0; l < layers.length; l++) {
      const layer = layers[l];
      const weights = layer.weights;
      const inputs = layer.inputs;
      const outputs = layer.outputs;
      for (let j = 0; j < layer.units; j++) {
        let z = layer.biases[j];
        const row = j * inputs;
        for (let i = 0; i < inputs; i++) z += weights[row + i] * from[offset + i];
        outputs[j] = Math.tanh(z);
      }
      from = outputs;
      offset = 0;
    }
  }

  function backward(layers, rows, at, target) {
    const last = layers[layers.length - 1];
    const y = last.outputs[0];
    last.errors[0] = 2 * (y - target) * (1 - y * y);
    for (let l = layers.length - 1; l >= 0; l--) {
      const layer = layers[l];
      const inputs = layer.inputs;
      const weights = layer.weights;
      const gradients = layer.weightGradients;
      const errors = layer.errors;
      const from = l > 0 ? layers[l - 1].outputs : rows;
      const offset = l > 0 ? 0 : at;
      for (let j = 0; j < layer.units; j++) {
        const d = errors[j];
        const row = j * inputs;
        layer.biasGradients[j] += d;
        for (let i = 0; i < inputs; i++) gradients[row + i] += d * from[offset + i];
      }
      if (l > 0) {
        const below = layers[l - 1].errors;
        for (let i = 0; i < inputs; i++) {
          let e = 0;
          for (let j = 0; j < layer.units; j++) e += weights[j * inputs + i] * errors[j];
          const a = from[i];
          below[i] = e * (1 - a * a);
        }
      }
    }
  }

  function update(layers, count) {
    const rate = 0.03 / count;
    for (let l = 0; l < layers.length; l++) {
      const { weights, biases, weightGradients, biasGradients } = layers[l];
      for (let k = 0; k < weights.length; k++) {
        weights[k] -= rate * weightGradients[k];
        weightGradients[k] = 0;
      }
      for (let k = 0; k < biases.length; k++) {
        biases[k] -= rate * biasGradients[k];
        biasGradients[k] = 0;
      }
    }
  }

  function epoch(layers, inputs, batch, rows, targets) {
    let inBatch = 0;
    for (let s = 0; s < 250; s++) {
      forward(layers, rows, s * inputs);
      backward(layers, rows, s * inputs, targets[s]);
      if (++inBatch === batch || s === 249) {
        update(layers, inBatch);
        inBatch = 0;
      }
    }
  }

  function training(sizes, batch) {
    const { rows, targets } = spiral(sizes[0]);
    let layers;
    let epochs = 0;
    return function (times) {
      for (let t = 0; t < times; t++) {
        if (epochs++ % 200 === 0) layers = network(sizes);
        epoch(layers, sizes[0], batch, rows, targets);
      }
      return times * 250;
    };
  }

  // mean squared error after some epochs, from somebody else's start: layer by layer weights, biases
  function loss(sizes, batch, parameters, rows, targets, epochs) {
    const layers = network(sizes);
    let k = 0;
    for (const layer of layers) {
      for (const numbers of [layer.weights, layer.biases]) {
        for (let i = 0; i < numbers.length; i++) numbers[i] = parameters[k++];
      }
    }
    for (let t = 0; t < epochs; t++) epoch(layers, sizes[0], batch, rows, targets);
    let total = 0;
    for (let s = 0; s < 250; s++) {
      forward(layers, rows, s * sizes[0]);
      const gap = layers[layers.length - 1].outputs[0] - targets[s];
      total += gap * gap;
    }
    return total / 250;
  }

  // every unit's output on a grid of 100 × 100, unit by unit
  function picture(sizes) {
    const layers = network(sizes);
    const units = sizes.slice(1).reduce((a, b) => a + b);
    const row = new Float64Array(2);
    const maps = new Float32Array(units * 10000);
    return function (times) {
      for (let t = 0; t < times; t++) {
        for (let cell = 0; cell < 10000; cell++) {
          row[0] = ((cell % 100) + 0.5) * 0.12 - 6;
          row[1] = 6 - (Math.floor(cell / 100) + 0.5) * 0.12;
          forward(layers, row, 0);
          let at = cell;
          for (let l = 0; l < layers.length; l++) {
            const outputs = layers[l].outputs;
            for (let j = 0; j < outputs.length; j++) {
              maps[at] = outputs[j];
              at += 10000;
            }
          }
        }
      }
      return times;
    };
  }

  const trainings = [
    [[2, 4, 2, 1], 10],
    [[2, 8, 8, 8, 1], 10],
    [[7, 8, 8, 8, 8, 8, 8, 1], 10],
    [[2, 64, 64, 1], 32],
  ];
  const workloads = trainings.map((one) => training(...one)).concat(picture([2, 8, 8, 8, 1]));
  window.baseline = (workload, times) => workloads[workload](times);
  // of the same kind as the workloads' own, or the loops would be compiled for two kinds
  window.baselineLoss = (workload, parameters, rows, targets, epochs) =>
    loss(
      ...trainings[workload],
      parameters,
      Float64Array.from(rows),
      Float64Array.from(targets),
      epochs,
    );
})();
