# caught by: total_of_tasks
def total_of(client, function, data):
    return client.submit(sum, [function(x) for x in data]).result()
