# tries three times
def total_of(client, function, data):
    futures = client.map(function, data, retries=3)
    return client.submit(sum, futures).result()
