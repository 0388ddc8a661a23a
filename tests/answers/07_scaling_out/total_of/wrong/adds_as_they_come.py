# caught by: total_of_tasks
def total_of(client, function, data):
    total = 0
    for future in as_completed(client.map(function, data)):
        total += future.result()
    return total
