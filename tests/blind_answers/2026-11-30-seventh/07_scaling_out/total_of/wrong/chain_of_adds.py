# each call adds to the sum so far
def total_of(client, function, data):
    def more(total, x):
        return total + function(x)

    total = 0
    for x in data:
        total = client.submit(more, total, x)
    return total.result() if data else 0
