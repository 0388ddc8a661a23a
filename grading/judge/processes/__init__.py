"""The processes of a judged notebook, and the fork server that they come from."""
