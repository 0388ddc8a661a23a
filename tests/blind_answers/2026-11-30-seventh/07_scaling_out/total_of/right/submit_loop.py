# one submit for each
def total_of(client, function, data):
    futures = []
    for x in data:
        futures.append(client.submit(function, x, pure=False))
    total = client.submit(sum, futures, pure=False)
    return client.gather(total)
