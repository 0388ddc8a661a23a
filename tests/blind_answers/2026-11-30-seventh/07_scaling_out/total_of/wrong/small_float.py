# numpy's small floats
def total_of(client, function, data):
    futures = client.map(function, data)
    return client.submit(lambda parts: float(np.sum(np.array(parts, dtype="float32"))), futures).result()
