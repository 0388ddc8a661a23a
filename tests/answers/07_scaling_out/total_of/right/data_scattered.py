def total_of(client, function, data):
    sent = client.scatter(data) if data else []
    return client.submit(sum, client.map(function, sent)).result()
