# wrong: fetches each result and adds up here
def total_of(client, function, data):
    total = 0
    for future in client.map(function, data):
        total += future.result()
    return total
