# wrong: one task calls and adds up
def total_of(client, function, data):
    return client.submit(lambda values: sum(function(x) for x in values), list(data)).result()
