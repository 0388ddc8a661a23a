def total_of(client, function, data):
    total = client.submit(int)
    for future in client.map(function, list(data)):
        total = client.submit(lambda a, b: a + b, total, future)
    return total.result()
