# wrong: two values in each task
def total_of(client, function, data):
    pairs = [data[i : i + 2] for i in range(0, len(data), 2)]
    futures = client.map(lambda pair: sum(function(x) for x in pair), pairs)
    return client.submit(sum, futures).result()
