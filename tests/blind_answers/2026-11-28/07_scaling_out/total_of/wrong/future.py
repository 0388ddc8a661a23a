# wrong: a future and not a number
def total_of(client, function, data):
    return client.submit(sum, client.map(function, data))
