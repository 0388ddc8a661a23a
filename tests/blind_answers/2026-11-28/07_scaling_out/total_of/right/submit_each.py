def total_of(client, function, data):
    futures = []
    for x in data:
        futures.append(client.submit(function, x))
    total = client.submit(sum, futures)
    return client.gather(total)
