# each value once
def total_of(client, function, data):
    return client.submit(sum, client.map(function, set(data))).result()
