# caught by: total_of_value, total_of_tasks
def total_of(client, function, data):
    return client.submit(sum, client.map(function, data[1:])).result()
