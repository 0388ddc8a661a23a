# caught by: total_of_value
def total_of(client, function, data):
    return client.gather(client.map(function, data))
