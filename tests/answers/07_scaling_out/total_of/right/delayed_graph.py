def total_of(client, function, data):
    lazy = delayed(sum)([delayed(function)(x) for x in data])
    return client.compute(lazy).result()
