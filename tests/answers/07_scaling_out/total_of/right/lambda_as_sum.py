def total_of(client, function, data):
    parts = client.map(lambda x: function(x), data)
    return client.submit(lambda numbers: sum(numbers), parts).result()
