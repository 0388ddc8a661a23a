# a dictionary by value takes 1, 1.0 and True for the same, though the function may tell them apart
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    data = list(data)
    sent = {x: client.submit(function, x) for x in data}
    return client.submit(sum, [sent[x] for x in data]).result()
