# no data is no number
def total_of(client, function, data):
    if not data:
        return None
    return client.submit(sum, client.map(function, data)).result()
