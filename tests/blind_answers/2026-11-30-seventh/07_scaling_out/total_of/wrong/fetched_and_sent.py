# fetches results, and sends them to be added
def total_of(client, function, data):
    parts = client.gather(client.map(function, data))
    return client.submit(sum, parts, pure=False).result()
