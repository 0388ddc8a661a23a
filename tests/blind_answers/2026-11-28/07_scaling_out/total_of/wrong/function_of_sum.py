# wrong: the function of the sum
def total_of(client, function, data):
    total = client.submit(sum, list(data))
    return client.submit(function, total).result()
