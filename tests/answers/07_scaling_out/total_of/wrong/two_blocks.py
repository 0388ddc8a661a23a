# caught by: total_of_tasks
def total_of(client, function, data):
    def block(values):
        return sum(map(function, values))

    parts = client.map(block, [data[::2], data[1::2]])
    return client.submit(sum, parts).result()
