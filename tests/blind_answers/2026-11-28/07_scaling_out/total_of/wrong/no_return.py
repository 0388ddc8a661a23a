# wrong: returns nothing
def total_of(client, function, data):
    total = client.submit(sum, client.map(function, data)).result()
    print(total)
