# wrong: equal values count once
def total_of(client, function, data):
    return client.submit(sum, client.map(function, list(set(data)))).result()
