# wrong: the last value is left out
def total_of(client, function, data):
    futures = [client.submit(function, data[i]) for i in range(len(data) - 1)]
    return client.submit(sum, futures).result()
