# waits for each before the next
def total_of(client, function, data):
    futures = []
    for x in data:
        future = client.submit(function, x)
        wait(future)
        futures.append(future)
    return client.submit(sum, futures).result()
