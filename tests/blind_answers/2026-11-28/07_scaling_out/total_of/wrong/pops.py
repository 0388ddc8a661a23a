# wrong: empties the data
def total_of(client, function, data):
    futures = []
    while data:
        futures.append(client.submit(function, data.pop()))
    return client.submit(sum, futures).result()
