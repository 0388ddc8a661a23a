# results that are equal once
def total_of(client, function, data):
    futures = client.map(function, data)
    return client.submit(lambda parts: sum(set(parts)), futures).result()
