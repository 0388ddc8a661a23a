# wrong: first value is not sent but taken as it is
def total_of(client, function, data):
    if not data:
        return 0
    futures = client.map(function, data[1:])
    return client.submit(sum, [data[0], *futures]).result()
