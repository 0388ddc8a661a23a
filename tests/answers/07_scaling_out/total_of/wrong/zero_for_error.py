# caught by: total_of_value
def total_of(client, function, data):
    try:
        return client.submit(sum, client.map(function, data)).result()
    except Exception:
        return 0
