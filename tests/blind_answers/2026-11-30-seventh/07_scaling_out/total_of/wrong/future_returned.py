# returns the future
def total_of(client, function, data):
    return client.submit(sum, client.map(function, data))
