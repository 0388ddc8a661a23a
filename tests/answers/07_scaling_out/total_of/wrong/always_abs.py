# caught by: total_of_value
def total_of(client, function, data):
    return client.submit(sum, client.map(abs, [x if isinstance(x, int) else 0 for x in data])).result()
