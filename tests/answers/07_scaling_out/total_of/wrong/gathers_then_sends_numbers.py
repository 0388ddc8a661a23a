# caught by: total_of_tasks
def total_of(client, function, data):
    numbers = client.gather(client.map(function, data))
    return client.submit(sum, numbers).result()
