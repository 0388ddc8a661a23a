def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    # YOUR CODE HERE
    return client.submit(sum, [client.submit(function, x) for x in data]).result()
