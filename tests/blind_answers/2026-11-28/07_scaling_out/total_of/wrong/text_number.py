# wrong: text and no number
def total_of(client, function, data):
    return str(client.submit(sum, client.map(function, data)).result())
