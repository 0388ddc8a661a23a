# caught by: total_of_tasks
def total_of(client, function, data):
    return sum(client.gather(client.map(function, data)))
