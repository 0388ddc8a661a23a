# wrong: an error gives 0
def total_of(client, function, data):
    try:
        return client.submit(sum, client.map(function, data)).result()
    except Exception:
        return 0
