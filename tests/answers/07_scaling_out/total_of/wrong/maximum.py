# caught by: total_of_value
def total_of(client, function, data):
    return client.submit(max, client.map(function, data)).result()
