# wrong: equal results count once
def total_of(client, function, data):
    return client.submit(lambda results: sum(set(results)), client.map(function, data)).result()
