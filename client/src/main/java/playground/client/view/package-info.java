/**
 * One class for each visible part: it draws what the model says and tells the model what the user
 * did. Views keep nothing that matters and never meet each other.
 */
package playground.client.view;
