# client.compute with sync
def total_of(client, function, data):
    return client.compute(delayed(sum)([delayed(function)(x) for x in data]), sync=True)
