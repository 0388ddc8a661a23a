# wrong: None without data
def total_of(client, function, data):
    if data:
        return client.submit(sum, client.map(function, data)).result()
