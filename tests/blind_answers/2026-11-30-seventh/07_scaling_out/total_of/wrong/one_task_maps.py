# one task calls all
def total_of(client, function, data):
    return client.submit(lambda xs: sum(function(x) for x in xs), list(data)).result()
