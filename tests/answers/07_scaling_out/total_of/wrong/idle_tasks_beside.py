# caught by: total_of_tasks
def total_of(client, function, data):
    wait(client.map(function, data))
    return client.submit(abs, sum(function(x) for x in data)).result()
