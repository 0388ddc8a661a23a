# wrong: calls the function in the notebook
def total_of(client, function, data):
    return client.submit(sum, [function(x) for x in data]).result()
