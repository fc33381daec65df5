"""What the panels show: values derived from a comparison, and Qt item models over them."""
