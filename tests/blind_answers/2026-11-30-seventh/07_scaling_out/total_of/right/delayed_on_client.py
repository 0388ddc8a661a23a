# a graph, computed by the client
def total_of(client, function, data):
    parts = [delayed(function)(x) for x in data]
    return client.compute(delayed(sum)(parts)).result()
