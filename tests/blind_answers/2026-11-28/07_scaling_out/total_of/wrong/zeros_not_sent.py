# wrong: values of 0 are not sent
def total_of(client, function, data):
    return client.submit(sum, client.map(function, [x for x in data if x])).result()
