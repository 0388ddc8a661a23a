# wrong: adds up the data and not the results
def total_of(client, function, data):
    client.map(function, data)
    return client.submit(sum, data).result()
