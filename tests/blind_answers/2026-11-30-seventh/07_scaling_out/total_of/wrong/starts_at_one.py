# begins with one
def total_of(client, function, data):
    return client.submit(sum, client.map(function, data), 1 if data else 0).result()
