def total_of(client, function, data):
    total = delayed(sum)([delayed(function)(x) for x in data])
    return client.compute(total).result()
